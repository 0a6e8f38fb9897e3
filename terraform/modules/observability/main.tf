# Where logs go, and who hears when they or the bill grow.

resource "azurerm_log_analytics_workspace" "this" {
  name                = "${var.name}-logs"
  location            = var.location
  resource_group_name = var.resource_group_name
  sku                 = "PerGB2018"
  retention_in_days   = var.retention_days
  daily_quota_gb      = var.daily_quota_gb
  # Whoever reads or writes is somebody in Entra.
  local_authentication_enabled = false
  tags                         = var.tags
}

# Loki comes here as itself (workload identity): the account has no key that could leak.
resource "azurerm_storage_account" "logs" {
  name                              = var.storage_name
  location                          = var.location
  resource_group_name               = var.resource_group_name
  account_tier                      = "Standard"
  account_kind                      = "StorageV2"
  account_replication_type          = var.replication
  https_traffic_only_enabled        = true
  min_tls_version                   = "TLS1_2"
  allow_nested_items_to_be_public   = false
  cross_tenant_replication_enabled  = false
  shared_access_key_enabled         = false
  local_user_enabled                = false
  infrastructure_encryption_enabled = true
  public_network_access_enabled     = false
  tags                              = var.tags

  network_rules {
    default_action = "Deny"
    bypass         = ["None"]
  }

  blob_properties {
    delete_retention_policy {
      days = 7
    }
  }
}

resource "azurerm_storage_container" "logs" {
  for_each              = toset(["chunks", "ruler"])
  name                  = each.key
  storage_account_id    = azurerm_storage_account.logs.id
  container_access_type = "private"
}

# Loki deletes by its own retention; this catches what it forgets.
resource "azurerm_storage_management_policy" "logs" {
  storage_account_id = azurerm_storage_account.logs.id

  rule {
    name    = "old-logs"
    enabled = true
    filters {
      blob_types   = ["blockBlob"]
      prefix_match = ["chunks/fake"]
    }
    actions {
      base_blob {
        tier_to_cool_after_days_since_modification_greater_than = 30
        delete_after_days_since_modification_greater_than       = var.retention_days + 30
      }
    }
  }
}

resource "azurerm_private_endpoint" "logs" {
  name                = "${var.name}-logs-blob"
  location            = var.location
  resource_group_name = var.resource_group_name
  subnet_id           = var.endpoints_subnet_id
  tags                = var.tags

  private_service_connection {
    name                           = "blob"
    private_connection_resource_id = azurerm_storage_account.logs.id
    subresource_names              = ["blob"]
    is_manual_connection           = false
  }

  private_dns_zone_group {
    name                 = "blob"
    private_dns_zone_ids = [var.blob_zone_id]
  }
}

resource "azurerm_monitor_diagnostic_setting" "logs" {
  name                       = "audit"
  target_resource_id         = "${azurerm_storage_account.logs.id}/blobServices/default"
  log_analytics_workspace_id = azurerm_log_analytics_workspace.this.id

  enabled_log {
    category = "StorageDelete"
  }
}

resource "azurerm_monitor_action_group" "this" {
  name                = "${var.name}-operators"
  resource_group_name = var.resource_group_name
  short_name          = "pokero"
  tags                = var.tags

  dynamic "email_receiver" {
    for_each = var.contacts
    content {
      name                    = "operator-${email_receiver.key}"
      email_address           = email_receiver.value
      use_common_alert_schema = true
    }
  }
}

resource "azurerm_consumption_budget_subscription" "this" {
  name            = var.name
  subscription_id = "/subscriptions/${var.subscription_id}"
  amount          = var.monthly_budget
  time_grain      = "Monthly"

  time_period {
    start_date = "${var.budget_start}T00:00:00Z"
  }

  filter {
    dimension {
      name   = "ResourceGroupName"
      values = var.budget_groups
    }
  }

  notification {
    operator       = "GreaterThan"
    threshold      = 80
    threshold_type = "Actual"
    contact_emails = var.contacts
  }

  notification {
    operator       = "GreaterThan"
    threshold      = 100
    threshold_type = "Forecasted"
    contact_emails = var.contacts
  }
}
